// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Evidence that the holder of a wallet signed the agreement of a pool.
contract InvestmentAgreement {
    address public immutable relayer = msg.sender;
    mapping(bytes32 => uint256) public signedVersion;

    event AgreementSigned(
        string indexed poolId,
        bytes32 indexed userPhoneHash,
        address indexed userWallet,
        uint256 investmentAmount,
        uint256 agreementVersion,
        uint256 timestamp
    );

    function sign(
        string calldata poolId,
        bytes32 userPhoneHash,
        address userWallet,
        uint256 investmentAmount,
        uint256 agreementVersion
    ) external {
        require(msg.sender == relayer, "InvestmentAgreement: not the relayer");
        bytes32 agreement = keccak256(abi.encode(poolId, userWallet));
        require(agreementVersion >= signedVersion[agreement], "InvestmentAgreement: older version");
        signedVersion[agreement] = agreementVersion;
        emit AgreementSigned(poolId, userPhoneHash, userWallet, investmentAmount, agreementVersion, block.timestamp);
    }
}
